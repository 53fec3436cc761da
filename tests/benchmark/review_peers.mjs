// How long alex and write-good take over the letters in a folder: medians of 51 rounds, in one process, after warming up.
// Usage: node review_peers.mjs FOLDER, where both packages are installed.
import { readdirSync, readFileSync } from 'node:fs'
import { markdown } from 'alex'
import writeGood from 'write-good'

const folder = process.argv[2]
const letters = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))

for (const [name, check] of [['alex', markdown], ['write-good', writeGood]]) {
  const rounds = []
  for (let round = 0; round < 51; ++round) {
    const begin = process.hrtime.bigint()
    for (const letter of letters) check(letter)
    rounds.push(Number(process.hrtime.bigint() - begin) / 1000 / letters.length)
  }
  rounds.sort((a, b) => a - b)
  console.log(`${name.padEnd(12)} ${rounds[25].toFixed(1).padStart(8)} us a letter`)
}
