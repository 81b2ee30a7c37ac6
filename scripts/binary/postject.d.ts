/** What is used of a package that has no types. */
declare module 'postject' {
  export function inject(
    file: string,
    name: string,
    blob: Uint8Array,
    options: { sentinelFuse: string; machoSegmentName?: string },
  ): Promise<void>
}
