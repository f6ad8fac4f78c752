#!/bin/sh
# Repeats the draw of a spot check: spot-check.sh SEED SIZE < POPULATION
# POPULATION is the list of ids that was published, one a line; its SHA-256 and that of the seed
# were published before the draw. Each household's lot is the SHA-256 of "SEED:ID"; the SIZE lowest
# lots are drawn, and told here in the order in which they were drawn. The service gives it out, too:
# curl -H "Authorization: Bearer $token" -H 'Accept: text/csv' $api/spot-checks/ID/population |
#     tail -n +2 | cut -d, -f2
while read -r id; do
    printf '%s %s\n' "$(printf '%s:%s' "$1" "$id" | sha256sum | cut -c1-64)" "$id"
done | LC_ALL=C sort | head -n "$2" | cut -d' ' -f2
