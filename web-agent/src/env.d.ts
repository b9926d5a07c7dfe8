interface ImportMetaEnv {
  /** The version of the workbench, put in when it is built. */
  readonly SMT_VERSION: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
