#!/bin/sh
# Installs Restorer from this folder: for you alone, or with --prefix /usr/local (as root) for everybody.
#   ./install.sh [--prefix DIR]      default: ~/.local
#   ./install.sh --uninstall [--prefix DIR]
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${HOME:-}/.local
task=install
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?--prefix needs a folder}; shift 2 ;;
        --uninstall) task=uninstall; shift ;;
        -h|--help) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "install.sh does not know $1; see --help." >&2; exit 2 ;;
    esac
done
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
program=$prefix/lib/restorer
commands="restorer restorer-train restorer-eval"

refresh() {
    # Menus, file types, icons: where a tool is missing, the next login does the same.
    share=$prefix/share
    quietly "$share/applications" update-desktop-database -q "$share/applications"
    quietly "$share/mime" update-mime-database "$share/mime"
    quietly "$share/icons/hicolor" gtk-update-icon-cache -q -t "$share/icons/hicolor"
}

quietly() {
    if [ -d "$1" ] && command -v "$2" >/dev/null; then
        shift
        "$@" >/dev/null 2>&1 || true
    fi
}

uninstall() {
    rm -rf "$program"
    for name in $commands; do
        if [ "$(readlink "$prefix/bin/$name" || true)" = "$program/$name" ] \
            || [ "$(readlink "$prefix/bin/$name" || true)" = "$program/restorer-cli" ]; then rm -f "$prefix/bin/$name"; fi
    done
    rm -f "$prefix/share/applications/restorer.desktop" "$prefix/share/mime/packages/restorer.xml" \
        "$prefix/share/metainfo/org.restorer.Restorer.metainfo.xml" "$prefix"/share/icons/hicolor/*/apps/restorer.*
}

if [ "$task" = uninstall ]; then
    uninstall
    refresh
    echo "Restorer is gone from $prefix. Your settings, models and unsaved work are still in your home folder."
    exit 0
fi

if [ "$here" = "$program" ]; then echo "Restorer is installed here already." >&2; exit 2; fi
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share/applications"
# The new one is complete before the old one goes.
rm -rf "$program.new"
cp -R "$here" "$program.new"
uninstall
mv "$program.new" "$program"
for name in $commands; do
    target=$name
    if [ "$name" = restorer ]; then target=restorer-cli; fi
    ln -sf "$program/$target" "$prefix/bin/$name"
done
cp -R "$here/share/." "$prefix/share/"
# A desktop entry quotes a path with spaces, and doubles what is special to it.
quoted=$(printf '%s' "$program/Restorer" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
sed "s|^Exec=Restorer|Exec=\"$(printf '%s' "$quoted" | sed 's/[\\|&]/\\&/g')\"|" "$here/share/applications/restorer.desktop" \
    >"$prefix/share/applications/restorer.desktop"
refresh
echo "Restorer is installed in $program; it is in the menu of your desktop."
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "To call it in a terminal, add $prefix/bin to your PATH." ;;
esac
