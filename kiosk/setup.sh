# Sourced by kiosk/start and tests/run: makes .venv with the pinned packages and the system libraries that Qt needs.
# shellcheck shell=sh
#
# Expects $root, the checkout. `set_up run` or `set_up test` returns at once when nothing changed since the last time.

venv=$root/.venv

say() {
    printf '%s\n' "$*" >&2
}

as_root_or_say() { # install system packages, or print the line that does
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Installing system packages: $*"
        DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null &&
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    else
        say "System packages are missing. Install them, then start again:"
        say "    sudo apt-get install --no-install-recommends $*"
        return 1
    fi
}

find_python() { # the newest Python from 3.11 on
    for name in python3.13 python3.12 python3.11 python3; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return 0
        fi
    done
    say "Python 3.11 or newer is needed. On Debian: sudo apt-get install python3 python3-venv"
    return 1
}

make_venv() {
    python=$(find_python) || return 1
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        as_root_or_say "python$version-venv" || return 1
    fi
    say "Making $venv with $("$python" --version)"
    rm -rf "$venv"
    "$python" -m venv "$venv"
}

is_ours() { # .venv works, and was made at this place: its programs hold its path
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 && head -n 1 "$venv/bin/pip" | grep -qF "$venv/bin/"
}

fingerprint() { # what an installation depends on: the place, the pins, the interpreter
    {
        printf '%s\n' "$root"
        cat "$root/pyproject.toml" "$requirements" "$root/kiosk/setup.sh" "$root/kiosk/cli/qt_libraries.py"
        "$venv/bin/python" -c 'import sys; print(sys.version)' 2>/dev/null
    } | sha256sum | cut -d' ' -f1
}

displays() { # the kinds of display that are here now: each needs libraries of its own
    printf '%s' "${WAYLAND_DISPLAY:+-wayland}" "${DISPLAY:+-xcb}"
    [ ! -d /dev/dri ] || printf '%s' -dri
}

install_libraries() { # returns at once when nothing changed since the last time on the same kind of display
    checked=$venv/.libraries$(displays)
    [ "$(cat "$checked" 2>/dev/null)" = "$(fingerprint)" ] && return 0
    missing=$(cd "$root" && "$venv/bin/python" -m kiosk.cli.qt_libraries) || return 1
    # shellcheck disable=SC2086 # a list of package names
    [ -z "$missing" ] || as_root_or_say $missing || return 1
    fingerprint >"$checked"
}

install_test_peers() { # programs that tests talk to; without one its tests are skipped
    command -v mosquitto >/dev/null 2>&1 || [ -x /usr/sbin/mosquitto ] || as_root_or_say mosquitto || true
    if ! command -v chromium-headless-shell >/dev/null 2>&1 || ! ls /usr/lib/*/libatomic.so.1 >/dev/null 2>&1; then
        as_root_or_say chromium-headless-shell libatomic1 || true
    fi
    command -v espeak-ng >/dev/null 2>&1 || as_root_or_say espeak-ng || true
    ls /usr/lib/*/libsodium.so.* >/dev/null 2>&1 || as_root_or_say libsodium23 || true # of Moonraker
}

pip_install() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
}

compile_translations() { # those that changed
    "$venv/bin/python" "$root/assets/translations/compile_translations.py"
}

set_up() { # set_up run | set_up test
    requirements=$root/kiosk/requirements.txt
    [ "$1" = run ] || requirements=$root/tests/requirements.txt
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *[Uu][Tt][Ff]*) ;;
        *) export LC_ALL=C.UTF-8 ;; # Qt speaks UTF-8 only
    esac
    stamp=$venv/.set-up-$1
    [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint)" ] && {
        install_libraries && compile_translations
        return
    }
    is_ours || make_venv || return 1
    say "Installing the packages into $venv; the first time takes some minutes."
    pip_install --require-hashes --requirement "$requirements" || return 1
    [ "$1" = run ] || install_test_peers
    install_libraries || return 1 # before the next line: Qt's compiler of translations needs them
    pip_install --no-deps --no-build-isolation --editable "$root" || return 1
    compile_translations || return 1
    fingerprint >"$stamp"
}
