#!/usr/bin/env python3
"""Checks that each target imports only what Package.swift says it depends on.

    swift package describe --type json | .ci/check-imports.py

SwiftPM itself lets imports of transitive dependencies pass. Prints FILE:LINE: what is wrong; exit 1 where anything is.
"""
import json
import os
import re
import sys

# Modules of the system, and the targets that may import them.
SYSTEM = {'Foundation', 'Glibc', 'Musl', 'Darwin', 'MachO', 'Synchronization'}
TESTS_ONLY = {'Testing'}
PLUGINS_ONLY = {'PackagePlugin'}

# Modules that only some targets may import, whatever they depend on; and modules that a target may not import at all.
ONLY_FROM = {'CICUShims': {'OnomaUnicode'}, 'CICU': {'CICUShims'}, 'ArgumentParser': {'OnomaCommand'}}
NEVER = {'OnomaText': {'Foundation', 'OnomaUnicode', 'CICUShims', 'CICU'}}

IMPORT = re.compile(
    r'^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?'
    r'import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)')


def imports(path):
    """The modules that a Swift file imports, with their lines; block comments and strings of many lines left out."""
    closing = None
    with open(path, encoding='utf-8') as file:
        for number, line in enumerate(file, 1):
            if closing:
                if closing in line:
                    closing = None
                continue
            match = IMPORT.match(line)
            if match:
                yield number, match.group(1)
            elif line.count('"""') % 2:
                closing = '"""'
            elif '/*' in line and '*/' not in line.split('/*', 1)[1]:
                closing = '*/'


def allowed(target):
    """The modules that a target may import."""
    modules = SYSTEM | set(target.get('target_dependencies', [])) | set(target.get('product_dependencies', []))
    if target['type'] == 'test':
        modules |= TESTS_ONLY
    if target['type'] == 'plugin':
        modules |= PLUGINS_ONLY
    return modules - NEVER.get(target['name'], set())


def main():
    package = json.load(sys.stdin)
    faults = files = 0
    for target in sorted(package['targets'], key=lambda target: target['name']):
        name = target['name']
        for source in target.get('sources', []):
            if not source.endswith('.swift'):
                continue
            path = os.path.join(target['path'], source)
            files += 1
            for line, module in imports(path):
                fault = None
                if name not in ONLY_FROM.get(module, {name}):
                    fault = f"only {', '.join(sorted(ONLY_FROM[module]))} may import {module}"
                elif module in NEVER.get(name, set()):
                    fault = f'{name} may not import {module}'
                elif module not in allowed(target):
                    fault = f'{name} imports {module}, on which it does not depend; name it in Package.swift or do without'
                if fault:
                    faults += 1
                    print(f'{path}:{line}: {fault}')
    if not files:
        sys.exit('no Swift files; is this the output of swift package describe --type json?')
    if faults:
        sys.exit(f'{faults} imports to mend')
    print(f'{files} files: imports agree with Package.swift')


main()
