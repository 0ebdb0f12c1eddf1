#!/usr/bin/env node
process.stdout.write('gondole\n');
