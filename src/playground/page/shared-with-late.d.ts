declare module 'shared-with-late'
