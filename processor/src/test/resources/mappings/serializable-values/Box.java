package mapping;

import java.io.Serializable;

class Box implements Serializable {
    private static final long serialVersionUID = 1;
}
