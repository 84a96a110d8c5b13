package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class AVeryLongEntityNameThatFillsNearlyAllOfTheSpace {
    @Id Long id;
    @Column(unique = true) String anAttributeWithQuiteALongNameNumberOne;
    @Column(unique = true) String anAttributeWithQuiteALongNameNumberTwo;
    @ElementCollection Set<String> aColl;
}
