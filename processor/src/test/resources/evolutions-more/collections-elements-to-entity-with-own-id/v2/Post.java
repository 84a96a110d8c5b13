package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Post {
    @Id Long id;
    @OneToMany(mappedBy = "post") Set<Tag> tags;
}
