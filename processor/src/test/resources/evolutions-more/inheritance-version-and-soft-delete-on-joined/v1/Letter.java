package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Letter extends Doc {
    @Column(length = 9) String town;
    @ElementCollection Set<String> tags;
}
