package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Contact {
    @Id Long id;
    @ElementCollection Set<Phone> phones;
    @Embedded Address home;
}
