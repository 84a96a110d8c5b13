package mapping;

import java.util.List;
import java.util.Set;

class Post {
    Long id;
    List<String> names;
    Set<Kind> kinds;
    Set<Address> places;
}
