package mapping;

import java.io.Serializable;

public class BaseKey implements Serializable {
    int n;
}
