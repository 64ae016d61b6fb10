//! `cargo xtask demo`: one call of each service, then the page.

use crate::{node, package, sh};
use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener};

const PORT: u16 = 8080;

pub fn demo(args: &[String]) -> Result<()> {
    let mut port = None;
    let mut serve = true;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--no-serve" => serve = false,
            "--port" => {
                let number = args.next().context("--port: give a number")?;
                port = Some(number.parse().context("--port: give a number from 1 to 65535")?);
            }
            other => bail!("`demo` takes no `{other}`: see `cargo xtask help`"),
        }
    }
    // before the build, so that a port that is taken costs no minute
    let port = if serve { free_port(port)? } else { 0 };
    package::build()?;
    sh::run(sh::cmd("node").arg("www/demo.mjs"))?;
    if serve { serve_page(port) } else { Ok(()) }
}

/// A port that was asked for must be free; otherwise the next free one will do.
fn free_port(asked: Option<u16>) -> Result<u16> {
    let is_free = |p: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *p)).is_ok();
    match asked {
        Some(port) if is_free(&port) => Ok(port),
        Some(port) => bail!("port {port} is taken: give another with --port"),
        None => (PORT..PORT + 100).find(is_free).context("no free port: give one with --port"),
    }
}

/// Becomes the server, so that whatever ends this process ends it too.
fn serve_page(port: u16) -> Result<()> {
    println!("\nThe page: http://127.0.0.1:{port}/  (Ctrl-C ends)");
    let mut server = node::bin("sirv");
    server.args(["www", "--dev", "--quiet"]);
    // it prefers these to its options, and a shell may have set them to something else
    server.env("HOST", "127.0.0.1").env("PORT", port.to_string());
    #[cfg(unix)]
    return Err(std::os::unix::process::CommandExt::exec(&mut server)).context("cannot start the server of www/");
    #[cfg(not(unix))]
    sh::run(&mut server)
}
