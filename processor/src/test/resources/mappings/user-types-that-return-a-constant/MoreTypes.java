package mapping;

import static java.sql.Types.TIMESTAMP;
import static org.hibernate.type.SqlTypes.*;

import java.time.LocalDateTime;
import java.util.Map;
import org.hibernate.type.SqlTypes;

/** A type's number written in every way. */
class MoreTypes {
    private static final int LETTERS = 12;

    static class Document extends Base<Map> {
        Document() {
            super(Map.class);
        }

        @Override
        public int getSqlType() {
            return SqlTypes.JSON;
        }
    }

    static class Flag extends Base<Boolean> {
        Flag() {
            super(Boolean.class);
        }

        @Override
        public int getSqlType() {
            return (16);
        }
    }

    static class Amount extends Base<Double> {
        Amount() {
            super(Double.class);
        }

        @Override
        public int getSqlType() {
            return NUMERIC;
        }

        @Override
        public int getDefaultSqlPrecision() {
            return 12;
        }

        @Override
        public int getDefaultSqlScale() {
            return 4;
        }
    }

    static class Moment extends Base<LocalDateTime> {
        Moment() {
            super(LocalDateTime.class);
        }

        @Override
        public int getSqlType() {
            return TIMESTAMP;
        }
    }

    static class Suits extends Base<Suit> {
        Suits() {
            super(Suit.class);
        }

        @Override
        public int getSqlType() {
            return java.sql.Types.SMALLINT;
        }
    }

    static class Short extends Base<String> {
        Short() {
            super(String.class);
        }

        @Override
        public int getSqlType() {
            return LETTERS;
        }

        @Override
        public long getDefaultSqlLength() {
            return 40;
        }
    }
}
