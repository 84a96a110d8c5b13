package mapping;

import java.util.List;

class Author {
    Long id;
    List<Post> posts;
}
