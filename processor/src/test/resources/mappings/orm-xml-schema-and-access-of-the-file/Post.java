package mapping;

import java.util.List;

class Post {
    Long id;
    List<String> tags;
}
