import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { installFromDebian } from "../../browsers.ts";

/** The programs of a desktop that a screen reader needs, and the Debian package each is in. */
const programs = {
  orca: "orca",
  Xvfb: "xvfb",
  openbox: "openbox",
  "dbus-daemon": "dbus",
  "dbus-send": "dbus",
} as const;

/** Debian has it outside the path. */
const busLauncher = "/usr/libexec/at-spi-bus-launcher";

const packages = [
  ...new Set([...Object.values(programs), "at-spi2-core", "speech-dispatcher", "dbus-x11"]),
];

function isThere(): boolean {
  const onPath = (program: string) =>
    (process.env.PATH ?? "").split(":").some((folder) => existsSync(join(folder, program)));
  return existsSync(busLauncher) && Object.keys(programs).every(onPath);
}

/**
 * Whether the screen reader Orca can be heard on this machine; on Debian and Ubuntu it is installed when missing.
 * Elsewhere it says aloud that these tests are left out. Throws on Debian when the installation fails.
 */
export function hasOrca(): boolean {
  if (isThere()) return true;
  if (!existsSync("/etc/debian_version")) {
    console.warn(
      "\n!!! NOT TESTED: what a screen reader says. Orca needs Debian or Ubuntu, and this is another system. !!!\n",
    );
    return false;
  }
  console.log("Installing the screen reader Orca with apt-get …");
  if (installFromDebian(packages) && isThere()) return true;
  throw new Error(
    `The screen reader Orca could not be installed. Run: sudo apt-get install ${packages.join(" ")}`,
  );
}

/** A desktop without a screen, on which Orca reads aloud what has the focus; its speech is read here and not sounded. */
export interface Desktop {
  /** The environment in which a browser stands on this desktop. */
  readonly env: Record<string, string>;
  /** What Orca said since the last `forget`, line by line. */
  speech(): string[];
  /** Waits until Orca says these words, and gives the line; throws with all that was said when they do not come. */
  hears(words: string | RegExp): Promise<string>;
  /** Leaves out everything that was said until now. */
  forget(): void;
  close(): Promise<void>;
}

/**
 * A voice that says nothing, on a sound card that is not there: without any voice the speech service ends,
 * and Orca falls silent in its log too (Speech Dispatcher 0.11.4, 2026-11).
 */
const silence: Readonly<Record<string, string>> = {
  ".asoundrc": "pcm.!default { type null }\nctl.!default { type null }\n",
  ".config/speech-dispatcher/speechd.conf":
    'AddModule "silent" "sd_generic" "silent.conf"\nDefaultModule silent\nAudioOutputMethod "alsa"\n',
  ".config/speech-dispatcher/modules/silent.conf":
    'GenericExecuteSynth "true"\nAddVoice "nl" "MALE1" "silent"\nAddVoice "en" "MALE1" "silent"\n',
};

/** Orca without what talks over the words of ours: it would read each page aloud when it opens. */
const settings = `import orca.settings
orca.settings.sayAllOnLoad = False
orca.settings.pageSummaryOnLoad = False
orca.settings.enableBraille = False
`;

/** Python keeps 8 kB of Orca's log to itself; with this it writes each line at once, when the line is said. */
const atOnce = `import builtins
plain = builtins.open
def at_once(file, mode="r", buffering=-1, *rest, **named):
    return plain(file, mode, 1 if str(file).endswith("speech.log") else buffering, *rest, **named)
builtins.open = at_once
`;

/** Starts a display, a session bus, the accessibility bus, a window manager and Orca; each has its own home and ends with `close`. */
export async function startDesktop(): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), "2ms-desktop-"));
  const runtime = join(home, "run");
  mkdirSync(runtime);
  chmodSync(runtime, 0o700);
  for (const [name, text] of Object.entries({
    ...silence,
    "python/sitecustomize.py": atOnce,
    ".local/share/orca/orca-customizations.py": settings,
  })) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  const log = join(home, "speech.log");
  const children: ChildProcess[] = [];
  let env: Record<string, string> = {
    PATH: process.env.PATH ?? "",
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: "C.UTF-8",
    GNOME_ACCESSIBILITY: "1",
    PYTHONPATH: join(home, "python"),
  };
  const run = (program: string, ...words: string[]) => {
    // A group of its own, so that what it starts ends with it.
    const child = spawn(program, words, {
      env,
      stdio: ["ignore", "pipe", "ignore"],
      detached: true,
    });
    children.push(child);
    return child;
  };
  const close = async () => {
    const ended = children.map(
      (child) =>
        child.exitCode !== null ||
        child.signalCode !== null ||
        new Promise((resolve) => child.once("exit", resolve)),
    );
    for (const { pid, stdout } of children.reverse()) {
      stdout?.destroy();
      try {
        if (pid) process.kill(-pid, "SIGKILL");
      } catch {
        // It had ended by itself.
      }
    }
    await Promise.all(ended);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const display = await firstLine(
      run("Xvfb", "-displayfd", "1", "-screen", "0", "1200x900x24", "-nolisten", "tcp"),
    );
    env = { ...env, DISPLAY: `:${display}` };
    const address = await firstLine(
      run("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"),
    );
    env = { ...env, DBUS_SESSION_BUS_ADDRESS: address };
    run("openbox");
    run(busLauncher, "--launch-immediately");
    for (const name of ["ScreenReaderEnabled", "IsEnabled"]) await allow(name, env);
    run("orca", `--debug-file=${log}`, "--replace");
    const spoken = () => (existsSync(log) ? linesOf(readFileSync(log, "utf8")) : []);
    await until(
      () => spoken().some((line) => /screen reader on/i.test(line)),
      () => "Orca did not start",
    );
    let start = 0;
    const speech = () => spoken().slice(start);
    return {
      env,
      speech,
      async hears(words) {
        const isIt = (line: string) =>
          typeof words === "string" ? line.includes(words) : words.test(line);
        await until(
          () => speech().some(isIt),
          () => `Orca did not say ${words}. It said: ${JSON.stringify(speech(), null, 1)}. Not`,
        );
        return speech().find(isIt)!;
      },
      forget() {
        start = spoken().length;
      },
      close,
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** The words in Orca's log that would have been sounded. */
function linesOf(log: string): string[] {
  return [...log.matchAll(/^[\d:.]+ - SPEECH OUTPUT: '(.*?)'\s*(?:\{.*)?$/gm)].map(([, words]) =>
    words!.trim(),
  );
}

/** Tells the accessibility bus that a screen reader is there, as a desktop's settings do. */
async function allow(name: string, env: Record<string, string>): Promise<void> {
  await until(
    () => {
      try {
        execFileSync(
          "dbus-send",
          [
            "--session",
            "--print-reply",
            "--dest=org.a11y.Bus",
            "/org/a11y/bus",
            "org.freedesktop.DBus.Properties.Set",
            "string:org.a11y.Status",
            `string:${name}`,
            "variant:boolean:true",
          ],
          { env, stdio: "ignore", timeout: 5000 },
        );
        return true;
      } catch {
        return false;
      }
    },
    () => "The accessibility bus did not answer",
  );
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (piece: Buffer) => {
      text += piece.toString();
      if (text.includes("\n")) resolve(text.split("\n")[0]!.trim());
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`${child.spawnfile} ended before it was ready.`)));
  });
}

async function until(is: () => boolean, problem: () => string): Promise<void> {
  const milliseconds = 20_000;
  const end = Date.now() + milliseconds;
  while (!is()) {
    if (Date.now() > end) throw new Error(`${problem()} within ${milliseconds / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
