package mapping;

import java.io.Serializable;

public class PersonId implements Serializable {
    String first;
    String last;
}
