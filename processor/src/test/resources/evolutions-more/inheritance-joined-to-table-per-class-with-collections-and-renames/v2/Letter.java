package demo;

import jakarta.persistence.*;

@Entity
public class Letter extends Doc {
    String sender;
}
