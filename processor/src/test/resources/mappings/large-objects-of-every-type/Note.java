package mapping;

import java.io.Serializable;

class Note implements Serializable {
    private static final long serialVersionUID = 1;
}
