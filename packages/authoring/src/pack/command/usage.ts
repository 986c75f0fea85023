/** What the command says of itself. */
export const usage = `Content packs: your own words, themes and tools over the catalogue.

  trivsel-pack check FOLDER              says what is wrong, and which texts to look at again
  trivsel-pack build FOLDER --out FILE   writes the pack as JSON, once nothing is wrong
  trivsel-pack accept FOLDER             records that each text fits the one it stands for today

  --base FILE   the catalogue to lay the pack over, as JSON; without it, that of @trivsel/content
                where the command is run
  --help        shows this

It ends with 0 where all is right, 1 where the pack is not, 2 where it could not do what it was asked.
`
