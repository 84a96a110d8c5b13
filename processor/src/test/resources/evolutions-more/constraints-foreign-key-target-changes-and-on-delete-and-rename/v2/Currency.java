package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Currency {
    @Id Long id;
    @Column(length = 3, nullable = false, unique = true) String iso;
}
