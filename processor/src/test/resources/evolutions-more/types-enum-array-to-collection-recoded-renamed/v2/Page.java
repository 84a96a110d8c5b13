package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Page {
    @Id Long id;
    @ElementCollection @Enumerated(EnumType.STRING) @OrderColumn List<Tag> tags;
}
