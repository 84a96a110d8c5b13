package demo;

import jakarta.persistence.*;

@Entity
public class Memo extends Doc {
    String topic;
}
