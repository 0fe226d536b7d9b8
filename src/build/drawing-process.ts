import { type DrawingTask, drawDocument } from './draw-document.ts'

/** A process that draws for another one until its channel closes. Whatever it cannot draw is its answer. */
process.on('message', (task: DrawingTask) => {
  drawDocument(task).then(
    (drawn) => process.send?.(drawn),
    (error: unknown) => {
      // A fault of the program, not of this document: the exit tells the one who asked.
      console.error(error)
      process.exit(1)
    },
  )
})
