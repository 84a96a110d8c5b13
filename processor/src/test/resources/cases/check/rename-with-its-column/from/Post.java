package app;

import jakarta.persistence.*;

@Entity
public class Post {
    enum State { DRAFT, PUBLISHED }

    @Id Long id;
    @Enumerated(EnumType.STRING) State state;
}
