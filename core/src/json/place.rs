//! Where in a document a fault lies: from a line and column to a JSON Pointer.

/// What is open where the reading of a document stopped.
enum Open {
    /// An object, at the value of this key, once there is one.
    Object(Option<String>),
    /// A list, at the item of this index.
    List(usize),
}

/// The JSON Pointer of the value at which a reader stopped, by its line and column.
///
/// A reader finds a fault in a value when it has read the value, and one of an object as such when it has read the
/// whole object; `is_of_object` tells the two apart where the last value of an object ends with it.
pub(super) fn pointer(bytes: &[u8], line: usize, column: usize, is_of_object: bool) -> String {
    let before: usize =
        bytes.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let read = bytes.get(..before.saturating_add(column)).unwrap_or(bytes);
    let end = if is_of_object { read } else { read.trim_ascii_end().strip_suffix(b"}").unwrap_or(read) };
    let mut open: Vec<Open> = Vec::new();
    let mut rest = end.iter().copied();
    while let Some(byte) = rest.next() {
        match byte {
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::List(0)),
            b'}' | b']' => drop(open.pop()),
            b',' => match open.last_mut() {
                Some(Open::Object(key)) => *key = None,
                Some(Open::List(index)) => *index = index.saturating_add(1),
                None => {}
            },
            b'"' => {
                let text = string(&mut rest);
                if let Some(Open::Object(key @ None)) = open.last_mut() {
                    *key = Some(text);
                }
            }
            _ => {}
        }
    }
    open.iter().fold(String::new(), |pointer, open| match open {
        Open::Object(None) => pointer,
        Open::Object(Some(key)) => pointer + "/" + &key.replace('~', "~0").replace('/', "~1"),
        Open::List(index) => format!("{pointer}/{index}"),
    })
}

/// The string whose opening quote has been read.
fn string(rest: &mut impl Iterator<Item = u8>) -> String {
    let mut quoted = vec![b'"'];
    while let Some(byte) = rest.next() {
        quoted.push(byte);
        match byte {
            b'"' => break,
            b'\\' => quoted.extend(rest.next()),
            _ => {}
        }
    }
    serde_json::from_slice(&quoted).unwrap_or_default()
}
