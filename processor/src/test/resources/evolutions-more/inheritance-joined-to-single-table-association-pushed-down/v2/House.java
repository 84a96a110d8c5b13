package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class House extends Asset {
    @ManyToOne Owner owner;
    Integer rooms;
    @ElementCollection Set<String> keys;
}
