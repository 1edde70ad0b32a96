//! Serves satsing: `satsing-server [ADDRESS [FILE]]`, by itself at `127.0.0.1:8080` with the file `verdicts.sqlite`.

use satsing_server::{Store, router};
use std::env;
use std::error::Error;
use std::path::Path;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let file = env::args().nth(2).unwrap_or_else(|| "verdicts.sqlite".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("http://{}", listener.local_addr()?);
    // what has been begun is answered before the process ends
    axum::serve(listener, router(Store::open(Path::new(&file))?)?).with_graceful_shutdown(told_to_stop()).await?;
    Ok(())
}

/// Waits for Ctrl-C, or for the signal by which a container or a service is stopped.
async fn told_to_stop() {
    use tokio::signal::{self, unix};
    let Ok(mut terminate) = unix::signal(unix::SignalKind::terminate()) else {
        return signal::ctrl_c().await.unwrap_or_default();
    };
    tokio::select! {
        _ = signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}
