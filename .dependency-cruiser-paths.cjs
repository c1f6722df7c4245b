/** Tells dependency-cruiser what `$lib` means; it reads aliases from this form of file only. */
module.exports = { resolve: { alias: { $lib: `${__dirname}/src/lib` } } };
