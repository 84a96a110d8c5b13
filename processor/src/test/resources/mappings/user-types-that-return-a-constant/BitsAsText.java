package mapping;

import java.sql.Types;
import java.util.BitSet;

class BitsAsText extends Base<BitSet> {
    BitsAsText() {
        super(BitSet.class);
    }

    @Override
    public int getSqlType() {
        return Types.VARCHAR;
    }
}
