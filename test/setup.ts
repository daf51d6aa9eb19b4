import fc from 'fast-check'

// The same cases on every machine and every run; FC_SEED=$RANDOM looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261121) })
