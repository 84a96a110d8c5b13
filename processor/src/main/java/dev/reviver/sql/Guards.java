package dev.reviver.sql;

/** Blocks that fail, and with them the script, if rows are in the way. */
final class Guards {
    private Guards() {}

    /**
     * Fails if {@code count}, a query into {@code misfits}, finds rows.
     *
     * @param what follows the number of rows in the message
     * @param remedy what to do
     */
    static Sql refuse(Sql count, String what, String remedy) {
        return Sql.doBlock(Sql.of("""
                        DECLARE
                            misfits bigint;
                        BEGIN
                            $L;
                            IF misfits > 0 THEN
                                RAISE EXCEPTION USING
                                    ERRCODE = 'data_exception',
                                    MESSAGE = misfits || $S,
                                    HINT = $S;
                            END IF;
                        END""", Sql.written(count.toString().replace("\n", "\n    ")), " " + what, remedy));
    }
}
