package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection @OrderColumn(name = "pos") @Column(name = "name", length = 20) List<String> names;
    @ElementCollection @OrderColumn String[] notes;
}
