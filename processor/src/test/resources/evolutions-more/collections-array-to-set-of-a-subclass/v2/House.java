package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class House extends Asset {
    @ElementCollection @Column(nullable = false, length = 30) Set<String> tags;
    @ElementCollection @Enumerated(EnumType.STRING) List<Trait> traits;
}
