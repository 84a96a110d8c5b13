package mapping;

class Post {
    Long id;
    Area shown;
    Area hidden;
    Area border;
    Size size;
}
