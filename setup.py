"Packaging: everything but the name and the Python version, which pip reads from pyproject.toml, comes from settings.ini"
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(interpolation=None)
ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
url = f"https://github.com/{cfg['user']}/{cfg['repo']}"

suffix = '_requirements'
extras = {k.removesuffix(suffix): v.split() for k, v in cfg.items() if k.endswith(suffix)}
extras['all'] = sorted({r for k, v in extras.items() if k != 'dev' for r in v})
extras['dev'] = extras['all'] + extras['dev']

setup(
    version=cfg['version'],
    description=cfg['description'],
    keywords=cfg['keywords'].split(),
    author=cfg['author'],
    author_email=cfg['author_email'],
    license=cfg['license'],
    url=url,
    long_description=(here/'README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    packages=find_packages(include=['medimg_tl', 'medimg_tl.*']),
    package_data={'medimg_tl': ['templates/*']},
    install_requires=cfg['requirements'].split(),
    extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': ['medimg_tl=medimg_tl._modidx:d']},
    classifiers=['Programming Language :: Python :: 3', 'Intended Audience :: Science/Research',
                 'Topic :: Scientific/Engineering :: Medical Science Apps.'],
    zip_safe=False,
)
