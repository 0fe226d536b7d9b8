/**
 * Names of pictures and the bytes of their files → pictures with format and size, or what is wrong with them in words.
 * Knows nothing of the disk and of where a picture is shown.
 */
export { type Gallery, galleryOf, leavesWorkspace, type PictureReader } from './gallery.ts'
export { readPictureFile } from './read.ts'
