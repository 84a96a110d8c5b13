package app;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Mood mood;
}
