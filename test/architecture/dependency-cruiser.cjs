/** What a look at one file cannot see: rings, and files that nobody needs. */
module.exports = {
  forbidden: [
    {
      name: 'no-module-cycles',
      comment: 'Doors may not form a ring: one of the modules would be unusable without the other.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/modules/[^/]+$' },
      to: { circular: true },
    },
    {
      name: 'no-cycles',
      comment: 'Circular imports die under ESM as soon as one of them is needed while loading.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nobody is dead, unless a program starts there.',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/[^/]+\\.ts$' },
      to: {},
    },
  ],
  options: {
    exclude: { path: '\\.spec\\.ts$' }, // a test may lean on whatever it tests
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
