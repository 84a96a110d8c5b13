package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Post {
    @Id Long id;
    @ElementCollection Set<String> tags;
}
