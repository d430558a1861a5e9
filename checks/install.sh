# shellcheck shell=bash
# Sourced by each check: goes to the root of the repository, and installs what stands in package-lock.json where nothing is yet.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
if [[ ! -f node_modules/.package-lock.json ]]; then npm ci --no-audit --no-fund; fi

# install_python FOLDER ARGUMENT... makes a virtual environment with what pip is told to install.
install_python() {
  local folder=$1
  shift
  python3 -m venv "${folder}"
  # Without compiling: most of it is never imported.
  "${folder}/bin/pip" install --quiet --disable-pip-version-check --no-compile --only-binary :all: "$@"
}
