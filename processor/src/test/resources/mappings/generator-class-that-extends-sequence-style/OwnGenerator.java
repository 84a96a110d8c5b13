package mapping;

import org.hibernate.id.enhanced.SequenceStyleGenerator;

public class OwnGenerator extends SequenceStyleGenerator {
    private static final long serialVersionUID = 1;
}
