"settings.ini, pyproject.toml and the package say the same"
import re
import sys
import tomllib
from configparser import ConfigParser
from pathlib import Path

root = Path(__file__).resolve().parents[1]
ini = ConfigParser(interpolation=None)
ini.read(root/'settings.ini', encoding='utf-8')
ini = ini['DEFAULT']
toml = tomllib.loads((root/'pyproject.toml').read_text(encoding='utf-8'))
project, nbdev = toml['project'], toml['tool']['nbdev']
version = re.search(r"^__version__ *= *['\"](.+?)['\"]", (root/nbdev['lib_path']/'__init__.py').read_text(encoding='utf-8'), re.M)

pairs = {  # what: (settings.ini says, the other file says)
    'name': (ini['lib_name'], project['name']),
    'description': (ini['description'], project['description']),
    'Python version': (f">={ini['min_python']}", project['requires-python']),
    'repository': (f"https://github.com/{ini['user']}/{ini['repo']}", project['urls']['Repository']),
    'package folder': (ini['lib_name'], nbdev['lib_path']),
    'branch': (ini['branch'], nbdev['branch']),
    'version in __init__.py': (ini['version'], version and version[1]),
}
bad = [f'{what}: settings.ini has {a!r}, the other file {b!r}' for what, (a, b) in pairs.items() if a != b]
if 'version' not in project['dynamic']: bad.append('version: pyproject.toml should leave it dynamic, setup.py reads it from settings.ini')
if not isinstance(nbdev['tst_flags'], list): bad.append('tst_flags: should be a list; a string with | between the flags skips nothing')
if bad: sys.exit('\n'.join(bad))
print(f"{len(pairs)} settings agree: {ini['lib_name']} {ini['version']}")
