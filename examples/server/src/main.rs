//! Serves satsing: `satsing-server [ADDRESS [FILE]]`, by itself at `127.0.0.1:8080` with the file `verdicts.sqlite`.

use satsing_server::{Limits, Store, router};
use std::env;
use std::error::Error;
use std::io;
use std::path::Path;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let file = env::args().nth(2).unwrap_or_else(|| "verdicts.sqlite".to_owned());
    let limits = Limits::default();
    let router = router(Store::open(Path::new(&file))?, limits)?;
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("http://{}", listener.local_addr()?);
    let (stopping, stops) = oneshot::channel();
    let told = told_to_stop()?;
    let stop = async {
        told.await;
        let _ = stopping.send(());
    };
    let serving = axum::serve(listener, router).with_graceful_shutdown(stop).into_future();
    // what has been begun is answered before the process ends, and nobody can keep it from ending
    let cut_off = async {
        let _ = stops.await;
        tokio::time::sleep(limits.patience).await;
    };
    tokio::select! {
        served = serving => served?,
        () = cut_off => {}
    }
    Ok(())
}

/// Waits for Ctrl-C, or for the signal by which a container or a service is stopped.
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
