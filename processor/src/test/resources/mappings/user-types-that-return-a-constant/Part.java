package mapping;

import jakarta.persistence.Embeddable;
import java.util.BitSet;
import org.hibernate.annotations.Type;

@Embeddable
class Part {
    @Type(BitsAsText.class)
    BitSet inPart;
}
