/** Arrows between the folders: app → features → shared. See README.md. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-knows-nobody',
      comment: 'What is shared knows no feature and not the application.',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { path: '^src/(features|app)' },
    },
    {
      name: 'features-know-not-the-app',
      severity: 'error',
      from: { path: '^src/features' },
      to: { path: '^src/app' },
    },
    {
      name: 'features-are-separate',
      comment:
        'A feature knows no other one; message and invitation live in a workspace and may know its queries, messages have attachments, and feedback is a form.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/features/',
        pathNot: [
          '^src/features/$1/',
          '^src/features/workspace/queries\\.ts$',
          '^src/features/attachment/',
          '^src/features/questionnaire/form/',
        ],
      },
    },
    {
      name: 'attachments-for-messages',
      severity: 'error',
      from: { path: '^src/features/', pathNot: '^src/features/(attachment|message)/' },
      to: { path: '^src/features/attachment/' },
    },
    {
      name: 'forms-for-feedback',
      comment: 'Feedback is answered as every questionnaire is.',
      severity: 'error',
      from: { path: '^src/features/', pathNot: '^src/features/(questionnaire|feedback)/' },
      to: { path: '^src/features/questionnaire/form/' },
    },
    {
      name: 'workspace-queries-for-its-inhabitants',
      severity: 'error',
      from: { path: '^src/features/(identity|service)/' },
      to: { path: '^src/features/workspace/' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|^src/test/)' },
      to: { path: '(\\.test\\.tsx?$|^src/test/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
