# shellcheck shell=bash
# Sourced by each check: goes to the root of the repository, and installs what stands in package-lock.json where nothing is yet.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
if [[ ! -f node_modules/.package-lock.json ]]; then npm ci --no-audit --no-fund; fi

# install_python FOLDER REQUIREMENTS makes a virtual environment with what stands in a file, and nothing else: each package has its
# version and the hashes of its files there (`pip-compile --generate-hashes` gives them), so a package that was swapped is refused.
install_python() {
  python3 -m venv "$1"
  # Without compiling: most of it is never imported.
  "$1/bin/pip" install --quiet --disable-pip-version-check --no-compile --only-binary :all: --require-hashes --requirement "$2"
}
